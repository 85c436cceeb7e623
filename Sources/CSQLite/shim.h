#include <sqlite3.h>

// sqlite3_config takes what C calls variable arguments, which Swift does not import. Both are settings of the whole
// process and are refused (SQLITE_MISUSE) once a database has been opened.

/// Counting every byte given out takes one lock for all connections, at each allocation.
static inline int sqlite_count_no_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

/// What each connection keeps ready for small allocations: `count` pieces of `size` bytes.
static inline int sqlite_keep_ready(int size, int count) { return sqlite3_config(SQLITE_CONFIG_LOOKASIDE, size, count); }
