import '../app/base.css'
import './list.css'
import { startSearch } from './searchPage.ts'

if (document.querySelector('[data-search]')) startSearch(document)
