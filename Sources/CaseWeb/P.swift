import Hummingbird
import CArgon2
