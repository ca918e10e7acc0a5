#ifndef CSHA1_H
#define CSHA1_H

#include <stddef.h>
#include <stdint.h>

/// Takes whole blocks of 64 bytes into the five words of a SHA-1 (FIPS 180-4), with the processor's own
/// instructions where it has them.
void csha1_add_blocks(uint32_t state[5], const uint8_t *blocks, size_t count);

/// The same without such instructions, for the test that compares the two.
void csha1_add_blocks_portably(uint32_t state[5], const uint8_t *blocks, size_t count);

#endif
