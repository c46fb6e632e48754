import type { Picture } from './drawPicture.tsx'

/** The picture as a PNG that many pixels wide. Rejects where the browser cannot paint it, as when it is too large. */
export async function pngOf({ svg, width, height }: Picture, pixels: number): Promise<Blob> {
  const times = pixels / width
  const image = new Image(Math.round(pixels), Math.round(height * times))
  // Sized like the canvas: some browsers paint a picture in its own size first, and then enlarge its dots.
  const sized = svg.replace(
    /width="[\d.]+" height="[\d.]+"/,
    `width="${image.width}" height="${image.height}"`,
  )
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(sized)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.width
  canvas.height = image.height
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('The browser has no room for a picture of this size.')
  brush.drawImage(image, 0, 0, image.width, image.height)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (!blob) throw new Error('The browser does not paint a picture of this size.')
  return blob
}
