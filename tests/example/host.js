const log = document.getElementById('log')

for (const type of ['ready', 'pick', 'resize', 'error']) {
  addEventListener(`storyarc:${type}`, ({ target, detail }) => {
    const line = document.createElement('li')
    line.textContent = `${target.id} ${type} ${JSON.stringify(detail)}`
    log.append(line)
  })
}

document.querySelector('fieldset').addEventListener('click', ({ target }) => {
  const frame = document.getElementById('first')
  const { pick, kinds, theme } = target.dataset
  if (pick !== undefined) Storyarc.pick(frame, pick || null)
  if (kinds !== undefined) Storyarc.filter(frame, kinds ? kinds.split(',') : [])
  if (theme !== undefined) Storyarc.theme(frame, theme)
})
