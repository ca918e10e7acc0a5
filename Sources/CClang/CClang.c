#include "CClang.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

// A function pointer is copied as bytes: C has no cast from `void *` to it, POSIX promises the bytes.
#define LOAD(result, name, parameters)                                                             \
  symbol = dlsym(library, "clang_" #name);                                                         \
  if (symbol == NULL) {                                                                            \
    snprintf(reason, size, "clang_" #name);                                                        \
    dlclose(library);                                                                              \
    return CClangTooOld;                                                                           \
  }                                                                                                \
  memcpy(&loaded.name, &symbol, sizeof symbol);

CClangOutcome cclang_open(
  const char *path, CClangFunctions *functions, char *reason, size_t size
) {
  reason[0] = '\0';
  // An absent file gives as many different words as there are loaders; ask the system instead.
  if (strchr(path, '/') != NULL && access(path, R_OK) != 0) return CClangAbsent;
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    const char *why = dlerror();
    snprintf(reason, size, "%s", why != NULL ? why : "it cannot be opened");
    // For a bare name the loader does not tell an absent file from a bad one but by words.
    if (strchr(path, '/') == NULL && strstr(reason, "o such file") != NULL) return CClangAbsent;
    return CClangCorrupt;
  }
  CClangFunctions loaded;
  void *symbol;
  CCLANG_FUNCTIONS(LOAD)
  *functions = loaded;
  return CClangOpened;
}
