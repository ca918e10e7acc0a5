// For dladdr, which POSIX has only had since 2024.
#define _GNU_SOURCE

#include "CClang.h"

#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
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

// The N of "... clang version N.1.2 ...", or -1. Apple counts its own, and is not far from it.
static int majorVersion(const CClangFunctions *functions) {
  static const char words[] = "clang version ";
  CXString string = functions->getClangVersion();
  const char *text = functions->getCString(string);
  const char *place = text != NULL ? strstr(text, words) : NULL;
  int version = -1;
  if (place != NULL) {
    const char *digits = place + sizeof words - 1;
    if (*digits >= '0' && *digits <= '9') version = (int)strtol(digits, NULL, 10);
  }
  functions->disposeString(string);
  return version;
}

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
  int version = majorVersion(&loaded);
  if (version >= 0 && version < 13) {
    snprintf(reason, size, "%d", version);
    dlclose(library);
    return CClangOldVersion;
  }
  *functions = loaded;
  return CClangOpened;
}

const char *cclang_path(const CClangFunctions *functions) {
  void *symbol;
  memcpy(&symbol, &functions->createIndex, sizeof symbol);
  Dl_info found;
  return dladdr(symbol, &found) != 0 ? found.dli_fname : NULL;
}
