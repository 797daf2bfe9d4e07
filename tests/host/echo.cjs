exports.main = (event) => Promise.resolve(`${event.word} ${event.userInfo.openId}`)
