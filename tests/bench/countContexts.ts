/** What became of the WebGL contexts of a page. */
export interface ContextCount {
  made: number
  /** Lost though the page had not given them back: the browser allows some sixteen to a process. */
  lost: number
  /** Given back by the page. */
  givenBack: number
}

declare global {
  interface Window {
    storyarcContexts: ContextCount
  }
}

/** Runs in a page before anything else and counts its WebGL contexts. */
export function installContextCount(): void {
  const count: ContextCount = { made: 0, lost: 0, givenBack: 0 }
  window.storyarcContexts = count
  const seen = new WeakSet<object>()
  const returned = new WeakSet<object>()

  const watch = (canvas: HTMLCanvasElement, context: object) => {
    if (seen.has(context)) return
    seen.add(context)
    count.made++
    canvas.addEventListener('webglcontextlost', () => {
      if (!returned.has(context)) count.lost++
    })
  }
  const canvases = HTMLCanvasElement.prototype
  canvases.getContext = new Proxy(canvases.getContext, {
    apply(getContext, canvas: HTMLCanvasElement, given) {
      const context: unknown = Reflect.apply(getContext, canvas, given)
      if (context instanceof WebGLRenderingContext || context instanceof WebGL2RenderingContext) {
        watch(canvas, context)
      }
      return context
    },
  })

  const watchReturn = (context: object, extension: WEBGL_lose_context) => {
    const { loseContext } = extension
    extension.loseContext = () => {
      if (!returned.has(context)) count.givenBack++
      returned.add(context)
      loseContext.call(extension)
    }
  }
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
    prototype.getExtension = new Proxy(prototype.getExtension, {
      apply(getExtension, context: object, given) {
        const extension: unknown = Reflect.apply(getExtension, context, given)
        if (given[0] === 'WEBGL_lose_context' && extension) {
          watchReturn(context, extension as WEBGL_lose_context)
        }
        return extension
      },
    })
  }
}
