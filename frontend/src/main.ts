import './ui/tokens.css'
import './ui/base.css'
import './ui/control.css'

import { start } from './app/start'
import { raiseFloor } from './lib/floor'

raiseFloor()
void start()
