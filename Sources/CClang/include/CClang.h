#ifndef CCLANG_H
#define CCLANG_H

#include <stddef.h>

// Only the table says that its pointers are never null; libclang's own header says nothing of others.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wnullability-completeness"

// The part of libclang's C interface that we use, declared by its binary interface (the same from
// libclang 13 on), so that neither its headers nor the library are needed to build.

typedef void *CXIndex;
typedef struct CXTranslationUnitImpl *CXTranslationUnit;
typedef void *CXFile;
typedef void *CXClientData;

typedef struct {
  const void *data;
  unsigned private_flags;
} CXString;

typedef struct {
  int kind;
  int xdata;
  const void *data[3];
} CXCursor;

typedef struct {
  int kind;
  void *data[2];
} CXType;

typedef struct {
  const void *ptr_data[2];
  unsigned int_data;
} CXSourceLocation;

typedef struct {
  const void *ptr_data[2];
  unsigned begin_int_data;
  unsigned end_int_data;
} CXSourceRange;

typedef struct {
  unsigned int_data[4];
  void *ptr_data;
} CXToken;

struct CXUnsavedFile {
  const char *Filename;
  const char *Contents;
  unsigned long Length;
};

typedef int (*CXCursorVisitor)(CXCursor cursor, CXCursor parent, CXClientData data);

// Functions of libclang, under their own names without the prefix `clang_`.
#define CCLANG_FUNCTIONS(F)                                                                        \
  F(CXIndex, createIndex, (int excludeDeclarationsFromPCH, int displayDiagnostics))                \
  F(void, disposeIndex, (CXIndex))                                                                 \
  F(int, parseTranslationUnit2,                                                                    \
    (CXIndex, const char *path, const char *const *arguments, int count,                           \
     struct CXUnsavedFile *files, unsigned fileCount, unsigned options, CXTranslationUnit *unit))  \
  F(void, disposeTranslationUnit, (CXTranslationUnit))                                             \
  F(CXFile, getFile, (CXTranslationUnit, const char *path))                                        \
  F(CXSourceLocation, getLocationForOffset, (CXTranslationUnit, CXFile, unsigned offset))          \
  F(CXSourceRange, getRange, (CXSourceLocation begin, CXSourceLocation end))                       \
  F(CXSourceLocation, getRangeStart, (CXSourceRange))                                              \
  F(CXSourceLocation, getRangeEnd, (CXSourceRange))                                                \
  F(void, tokenize, (CXTranslationUnit, CXSourceRange, CXToken **tokens, unsigned *count))         \
  F(void, disposeTokens, (CXTranslationUnit, CXToken *tokens, unsigned count))                     \
  F(int, getTokenKind, (CXToken))                                                                  \
  F(CXSourceRange, getTokenExtent, (CXTranslationUnit, CXToken))                                   \
  F(void, getExpansionLocation,                                                                    \
    (CXSourceLocation, CXFile *file, unsigned *line, unsigned *column, unsigned *offset))          \
  F(void, getSpellingLocation,                                                                     \
    (CXSourceLocation, CXFile *file, unsigned *line, unsigned *column, unsigned *offset))          \
  F(CXCursor, getTranslationUnitCursor, (CXTranslationUnit))                                       \
  F(unsigned, visitChildren, (CXCursor parent, CXCursorVisitor visitor, CXClientData data))        \
  F(int, getCursorKind, (CXCursor))                                                                \
  F(CXSourceLocation, getCursorLocation, (CXCursor))                                               \
  F(CXSourceRange, getCursorExtent, (CXCursor))                                                    \
  F(CXString, getCursorSpelling, (CXCursor))                                                       \
  F(CXType, getCursorType, (CXCursor))                                                             \
  F(CXType, getCursorResultType, (CXCursor))                                                       \
  F(CXString, getTypeSpelling, (CXType))                                                           \
  F(CXString, getClangVersion, (void))                                                             \
  F(const char *, getCString, (CXString))                                                          \
  F(void, disposeString, (CXString))

#define CCLANG_FIELD(result, name, parameters) result(*_Nonnull name) parameters;

/// The functions of one opened libclang. Filled as a whole or not at all.
typedef struct {
  CCLANG_FUNCTIONS(CCLANG_FIELD)
} CClangFunctions;

/// What became of an attempt to open a library.
typedef enum {
  CClangOpened,
  /// There is no file of that name where the loader looks.
  CClangAbsent,
  /// There is a file, and it is no library.
  CClangCorrupt,
  /// A library that lacks a function that we need.
  CClangTooOld,
  /// A libclang that says it is older than 13. One that does not say it in the usual words is taken.
  CClangOldVersion,
} CClangOutcome;

/// Opens a libclang by path, or by a name for the loader to find, and fills `functions`.
/// Otherwise `reason`, of `size` bytes, gets the loader's words, the name of the missing
/// function, or the version.
/// The library stays open until the process ends: clang leaves handlers behind that point into it.
CClangOutcome cclang_open(
  const char *_Nonnull path, CClangFunctions *_Nonnull functions, char *_Nonnull reason, size_t size);

/// The path of the file that the functions come from, as the loader names it; NULL where it does not. Valid
/// until the process ends.
const char *_Nullable cclang_path(const CClangFunctions *_Nonnull functions);

#include "CClangWorker.h"

#pragma clang diagnostic pop

#endif
