#ifndef CCLANG_WORKER_H
#define CCLANG_WORKER_H

#include <stddef.h>
#include <stdint.h>

// A process of its own in which libclang reads files, so that a crash there costs one file. It is a
// copy of this process that runs nothing but this C code: no Swift lock that another thread held at
// the time of the copy can stop it.

/// A running worker.
typedef struct {
  int process;
  int socket;
} CClangWorker;

/// A declaration of clang's tree. Offsets are in bytes of the file.
typedef struct {
  /// libclang's number of its kind.
  int32_t kind;
  /// The number of the declaration it stands in, counted from 1; 0 at file level.
  uint32_t parent;
  /// Where its name is written; where the macro is used that it comes from, or the same.
  uint32_t spelling;
  uint32_t expansion;
  /// Where the declaration starts.
  uint32_t start;
  /// Where its name begins in the text, and how long name and type are; empty unless of a macro.
  uint32_t text;
  uint32_t nameLength;
  uint32_t typeLength;
} CClangDeclaration;

/// What a worker found in a file: parents before children, children in the order of the file.
typedef struct {
  CClangDeclaration *_Nullable declarations;
  char *_Nullable text;
  uint32_t count;
  uint32_t textSize;
} CClangTree;

/// How a question to a worker ended.
typedef enum {
  CClangAnswered,
  /// libclang refused the file, or recovered from a crash.
  CClangRefused,
  /// The process ended.
  CClangDied,
  /// No answer came.
  CClangSilent,
} CClangAnswer;

/// Starts a worker that uses the opened library. Returns 0, or -1 if the system gives no process.
int cclang_start(const CClangFunctions *_Nonnull functions, CClangWorker *_Nonnull worker);

/// Lets a worker read a file, and waits so many milliseconds at the most. Free the tree afterwards.
CClangAnswer cclang_ask(
  CClangWorker worker, const char *_Nonnull language, const uint8_t *_Nullable bytes, size_t size,
  int patience, CClangTree *_Nonnull tree);

void cclang_free(CClangTree *_Nonnull tree);

/// Ends a worker, whatever it is doing.
void cclang_stop(CClangWorker worker);

#endif
