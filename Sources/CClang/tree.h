#ifndef CCLANG_TREE_H
#define CCLANG_TREE_H

#include "CClang.h"

/// Reads the declarations of a file, or of what libclang made of it before it failed: returns 0, or -1
/// with an empty tree. Bodies of functions, includes and warnings are left out.
int cclang_read(
  const CClangFunctions *functions, const char *language, const uint8_t *bytes, size_t size,
  CClangTree *tree);

#endif
