import { Buffer } from 'node:buffer'

/** Drawn for these tests: a head and shoulders of 96 × 96 pixels, baseline and progressive. */
export const photo = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCABgAGADASIAAhEBAxEB/8QAGgABAQADAQEAAAAAAAAAAAAAAAMCBQYEAf/EACwQAAICAQMDAgMJAAAAAAAAAAABAgMRBCExBRJBMlEGE0JhcYGRobHB0fD/xAAYAQEAAwEAAAAAAAAAAAAAAAAAAQIEA//EABoRAQEBAQADAAAAAAAAAAAAAAABEQIDITH/2gAMAwEAAhEDEQA/AOmABdQAAAAxlZCPMkRuJk1kDGNkJcSRkN0swABKAAAAAAHAJXyxDC5ZFuTUybcTttcniO0f3JAGW2361ySTIFarXF4lvH9iQEtnwslmV7uQSolmGHyipql2ayWZcAASgAAAhqfp/EuYWx7oPHK3K9TYvxc6eQAGVqAABfTfV+Bcwqj2wWeXuZmriZGXu70AAsoAAAAYznGuLlZJRiuXJ4QE7ae590efKISi48po89/XaIPFMJWvPPpX9/oeSfX73J/LqrjHwpZb/PYpfFvt058tnps4xcuE2Xqp7X3S58I0sOv3qS+ZVXKPlRyn+e566Ou0TeLoSqeefUv7/QTxZ7OvLb6bUGMJxsipVyUovhxeUZF3MAAAAjqtRDS0Stm1stln1PwgI6/qFehisrvslxBPG3uzm9TqrdVY53Tb32XiP3I+ai+epulbZjuk98IkdJMQAAsgAAFtNqrdLYp0za33XiX3o6TQdQr10XhdlkeYN5290cqV0989NdG2vHdF7ZRWzUuxBHS6iGqojbBrdbrPpflFjmkND8QX911dCe0F3Sw/L91/uTfHJ9RsdnUL5SxlTcdvs2/gtz9K8oAOioAAAAAAADcfD9/bdZQ3tNd0cvyvZf7g3xyfTrHX1CiUcZc1Hf7dv5OsOfX1aP/Z', 'base64')
export const progressivePhoto = Buffer.from('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wgARCABgAGADASIAAhEBAxEB/8QAGQABAAMBAQAAAAAAAAAAAAAAAAECAwUE/8QAFwEBAQEBAAAAAAAAAAAAAAAAAAECA//aAAwDAQACEAMQAAAB6YuQBCyiQEAAFFrU5dVqjdS/XkCAM9KzWQ5dQL6Vt15BcgCCueeU16dPFqetE3IAoU5sV0CwC/S5VpeypfJ4PfyayGoAAB7Pfyetm//EACEQAAIBAwQDAQAAAAAAAAAAAAECIAADMAQQERITITFA/9oACAEBAAEFAvw81ziJ3BwGIm0VmYjARuBg+Ub4rzmvOaF8V9k9wJTMWMFYqUuB4M3UMexkp6lW7DbUH3g0597XDzcwWzxcr//EABoRAAICAwAAAAAAAAAAAAAAAAECMDEAECD/2gAIAQMBAT8BlF7N8BsLT//EABkRAAIDAQAAAAAAAAAAAAAAAAABEiAwEP/aAAgBAgEBPwHV9VIkcVVn/8QAHBAAAwACAwEAAAAAAAAAAAAAAAEhESAQMGFg/9oACAEBAAY/Avl6SkSKkWE29LrD3TJl75RnlLpa5fSuP//EACIQAQABAwQCAwEAAAAAAAAAAAERACAhMDFBURBhoeHxQP/aAAgBAQABPyH+FBzQHnSk228wb7aDxa8X8LeV4ktEGhLkpIoJqHLoKCVB7ou1+FM+Ae6J8g9U3a/KhBKk9XE9ripU/q2VP7onocWE6/aVdxvUdwojH55l6uXRh7uTzIXuNGQnceP/2gAMAwEAAgADAAAAEAwwAAwwxIUSAw1ggqgww2ZQwwygwxgwwwwww//EABoRAQEBAAMBAAAAAAAAAAAAAAERABAgITD/2gAIAQMBAT8Q4C5J0CswAQyCRyRnLnJ3oU8yvnxepv/EABoRAQEAAwEBAAAAAAAAAAAAAAERABAgMSH/2gAIAQIBAT8Q1ZlvCwuKvuCnmDS7FNmHDf3CfvATaXXrn1n/xAAmEAEAAQMCBAcBAAAAAAAAAAABEQAhMSBBEDBRwWFxkaGx0fBA/9oACAEBAAE/EP4ckKwQ5OKdRZ8uLqLvhWdcUTLpmi5Nfe09rXMxkvpiZy35Ezc3KTISkwFqZubHIcADKoKfhWc4fftT10QSX1tRx1QSH1vT8KznD79qMATCpNRCTaFi3Vpo1vY28hpKNL3NvMUwg3jZt1NCVlixOWxUOUl4NcOUlpKSsuXJy3OMItjYd3qfs8mUWxuO50P2OLQSR2eFu3JaCSm7xt34f//Z', 'base64')

/** A segment of a JPEG: its marker, its length, and what it says. */
export function segment(marker: number, data: Uint8Array): Buffer<ArrayBuffer> {
  const head = Buffer.from([0xFF, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** The photo with segments put in behind its first marker. */
export function withSegments(...segments: Uint8Array[]): Buffer<ArrayBuffer> {
  return Buffer.concat([photo.subarray(0, 2), ...segments, photo.subarray(2)])
}

/** The photo saying of itself that it has these sides; its data are the same few hundred bytes. */
export function claiming(width: number, height: number): Buffer<ArrayBuffer> {
  const claims = Buffer.from(photo)
  const frame = claims.indexOf(Buffer.from([0xFF, 0xC0]))
  claims.writeUInt16BE(height, frame + 5)
  claims.writeUInt16BE(width, frame + 7)
  return claims
}
