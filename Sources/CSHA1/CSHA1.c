#include "CSHA1.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#include <stdatomic.h>
#endif

static inline uint32_t rotate(uint32_t word, int bits) {
  return word << bits | word >> (32 - bits);
}

static inline uint32_t load(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

// The word of the schedule at an index; sixteen of them are all that is still needed.
#define WORD(i)                                                                                      \
  (words[(i) & 15] = rotate(words[((i) + 13) & 15] ^ words[((i) + 8) & 15] ^                         \
                                words[((i) + 2) & 15] ^ words[(i) & 15],                             \
                            1))

#define STEP(a, b, c, d, e, mixed, constant, word)                                                   \
  e += rotate(a, 5) + (mixed) + constant + (word);                                                   \
  b = rotate(b, 30);

// Five steps bring every name back to its place, so that nothing need be moved.
#define FIVE(i, MIX, constant, W)                                                                    \
  STEP(a, b, c, d, e, MIX(b, c, d), constant, W(i))                                                  \
  STEP(e, a, b, c, d, MIX(a, b, c), constant, W(i + 1))                                              \
  STEP(d, e, a, b, c, MIX(e, a, b), constant, W(i + 2))                                              \
  STEP(c, d, e, a, b, MIX(d, e, a), constant, W(i + 3))                                              \
  STEP(b, c, d, e, a, MIX(c, d, e), constant, W(i + 4))

#define CHOICE(x, y, z) ((z) ^ ((x) & ((y) ^ (z))))
#define PARITY(x, y, z) ((x) ^ (y) ^ (z))
#define MAJORITY(x, y, z) (((x) & (y)) | ((z) & ((x) | (y))))
#define FIRST(i) ((i) < 16 ? words[(i) & 15] : WORD(i))

void csha1_add_blocks_portably(uint32_t state[5], const uint8_t *blocks, size_t count) {
  uint32_t words[16];
  for (; count > 0; count--, blocks += 64) {
    for (int i = 0; i < 16; i++) words[i] = load(blocks + 4 * i);
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
    FIVE(0, CHOICE, 0x5A827999, FIRST)
    FIVE(5, CHOICE, 0x5A827999, FIRST)
    FIVE(10, CHOICE, 0x5A827999, FIRST)
    FIVE(15, CHOICE, 0x5A827999, FIRST)
    FIVE(20, PARITY, 0x6ED9EBA1, WORD)
    FIVE(25, PARITY, 0x6ED9EBA1, WORD)
    FIVE(30, PARITY, 0x6ED9EBA1, WORD)
    FIVE(35, PARITY, 0x6ED9EBA1, WORD)
    FIVE(40, MAJORITY, 0x8F1BBCDC, WORD)
    FIVE(45, MAJORITY, 0x8F1BBCDC, WORD)
    FIVE(50, MAJORITY, 0x8F1BBCDC, WORD)
    FIVE(55, MAJORITY, 0x8F1BBCDC, WORD)
    FIVE(60, PARITY, 0xCA62C1D6, WORD)
    FIVE(65, PARITY, 0xCA62C1D6, WORD)
    FIVE(70, PARITY, 0xCA62C1D6, WORD)
    FIVE(75, PARITY, 0xCA62C1D6, WORD)
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
  }
}

#if defined(__x86_64__)

#define ACCELERATED __attribute__((target("sha,sse4.1,ssse3")))

// Four steps; `kind` must be a constant. Four words of the schedule are made from the sixteen before.
#define FOUR(i, kind)                                                                                \
  if (i >= 4)                                                                                        \
    words[i & 3] = _mm_sha1msg2_epu32(                                                               \
        _mm_xor_si128(_mm_sha1msg1_epu32(words[i & 3], words[(i + 1) & 3]), words[(i + 2) & 3]),     \
        words[(i + 3) & 3]);                                                                         \
  added = i == 0 ? _mm_add_epi32(e, words[0]) : _mm_sha1nexte_epu32(e, words[i & 3]);                \
  e = abcd;                                                                                          \
  abcd = _mm_sha1rnds4_epu32(abcd, added, kind);

#define TWENTY(i, kind)                                                                              \
  FOUR(i, kind) FOUR((i + 1), kind) FOUR((i + 2), kind) FOUR((i + 3), kind) FOUR((i + 4), kind)

ACCELERATED static void add_blocks_with_instructions(uint32_t state[5], const uint8_t *blocks,
                                                     size_t count) {
  const __m128i reversed = _mm_set_epi64x(0x0001020304050607, 0x08090A0B0C0D0E0F);
  __m128i abcd = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0x1B);
  __m128i e = _mm_set_epi32((int)state[4], 0, 0, 0);
  __m128i words[4], added;
  for (; count > 0; count--, blocks += 64) {
    const __m128i abcd_before = abcd, e_before = e;
    for (int i = 0; i < 4; i++)
      words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(blocks + 16 * i)), reversed);
    TWENTY(0, 0) TWENTY(5, 1) TWENTY(10, 2) TWENTY(15, 3)
    e = _mm_sha1nexte_epu32(e, e_before);
    abcd = _mm_add_epi32(abcd, abcd_before);
  }
  _mm_storeu_si128((__m128i *)state, _mm_shuffle_epi32(abcd, 0x1B));
  state[4] = (uint32_t)_mm_extract_epi32(e, 3);
}

static int find_instructions(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid_count(7, 0, &a, &b, &c, &d) || !(b & 1u << 29)) return 0;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return 0;
  return (c & 1u << 19) && (c & 1u << 9);
}

// Asked once, as a virtual machine answers slowly; two threads that ask at once get the same answer.
static int has_instructions(void) {
  static atomic_int answer = -1;
  int known = atomic_load_explicit(&answer, memory_order_relaxed);
  if (known < 0) {
    known = find_instructions();
    atomic_store_explicit(&answer, known, memory_order_relaxed);
  }
  return known;
}

void csha1_add_blocks(uint32_t state[5], const uint8_t *blocks, size_t count) {
  if (count > 0 && has_instructions())
    add_blocks_with_instructions(state, blocks, count);
  else
    csha1_add_blocks_portably(state, blocks, count);
}

#else

void csha1_add_blocks(uint32_t state[5], const uint8_t *blocks, size_t count) {
  csha1_add_blocks_portably(state, blocks, count);
}

#endif
