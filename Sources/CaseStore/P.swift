import GRDB
import Crypto
import CPostgres
