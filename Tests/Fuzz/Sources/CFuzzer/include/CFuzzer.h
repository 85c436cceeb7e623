#include <stddef.h>
#include <stdint.h>

// libFuzzer's own loop, from the runtime without a main.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one)(const uint8_t *data, size_t size));
