/**
 * Lets WebGL take all that it is asked to draw, and draw nothing: without a graphics card the drawing is half of a live
 * map's work, and few tests look at it. For a page's init script.
 */
export function drawNothing(): void {
  const { prototype } = WebGL2RenderingContext
  prototype.drawArrays = () => undefined
  prototype.drawElements = () => undefined
}
