// A whole story in a browser takes longer than jest's five seconds.
jest.setTimeout(150_000)
