/** Ends with 0 if the server of this machine, with the same settings, is ready: for the health check of a container. */
const port = process.env.MANAGEMENT_PORT || process.env.PORT || 8080
const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch((error) => error)
if (answer.status !== 200) {
  console.error(answer.text ? await answer.text() : `Nothing answers on port ${port}.`)
  process.exit(1)
}
