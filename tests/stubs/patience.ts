import { configure } from '@testing-library/react'

// A busy machine takes longer to show something than the second that is usual.
configure({ asyncUtilTimeout: 10_000 })
