import { certificatesScripts } from './scripts/certificates'
import { sweepAll } from './sweeping'

sweepAll(certificatesScripts)
