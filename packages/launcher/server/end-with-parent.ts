/** Preloaded into the server: it ends in order when the launcher is gone without a word. */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
