import { installHost } from './hostApi.ts'

installHost(window)
