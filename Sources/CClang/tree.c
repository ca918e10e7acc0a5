#include "tree.h"

#include <stdlib.h>
#include <string.h>

// Cursors that are still to be visited, as many as there are declarations that hold others.
typedef struct {
  CXCursor cursor;
  uint32_t number;
} Visit;

typedef struct {
  const CClangFunctions *functions;
  CXTranslationUnit unit;
  CClangTree *tree;
  const uint8_t *bytes;
  size_t size;
  Visit *visits;
  uint32_t visitCount, visitCapacity;
  uint32_t parent, capacity, textCapacity;
  int failed;
} Walk;

// What libclang calls the kinds, and whether declarations stand inside.
static int isWanted(int kind, int *holds) {
  switch (kind) {
  case 6: case 7: case 9: case 10: case 14: case 15: case 20:
    *holds = 0;
    return 1;
  // Struct, union, class, enum, function; interface, category, protocol, implementations;
  // namespace, `extern "C"`.
  case 2: case 3: case 4: case 5: case 8: case 11: case 12: case 13: case 18: case 19: case 22: case 23:
    *holds = 1;
    return 1;
  default:
    return 0;
  }
}

static void *grown(void *array, uint32_t needed, uint32_t *capacity, size_t size) {
  if (needed <= *capacity) return array;
  uint32_t next = *capacity < 64 ? 64 : *capacity;
  while (next < needed) next = next < UINT32_MAX / 2 ? next * 2 : UINT32_MAX;
  void *result = realloc(array, (size_t)next * size);
  if (result != NULL) *capacity = next;
  return result;
}

static uint32_t addText(Walk *walk, CXString string) {
  const char *text = walk->functions->getCString(string);
  size_t length = text != NULL ? strlen(text) : 0;
  // A name of such a length is a mistake of somebody's; it must not fill the memory.
  if (length > 1 << 16) length = 0;
  char *all = grown(
    walk->tree->text, walk->tree->textSize + (uint32_t)length, &walk->textCapacity, 1);
  if (all == NULL && length > 0) {
    walk->failed = 1;
    length = 0;
  }
  if (all != NULL) walk->tree->text = all;
  if (length > 0) memcpy(all + walk->tree->textSize, text, length);
  walk->tree->textSize += (uint32_t)length;
  walk->functions->disposeString(string);
  return (uint32_t)length;
}

// Name and type of what a macro declares: its name is not what stands where it is declared.
static void addTexts(Walk *walk, CXCursor cursor, CClangDeclaration *declaration) {
  const CClangFunctions *functions = walk->functions;
  CClangTree *tree = walk->tree;
  declaration->text = tree->textSize;
  uint32_t length = addText(walk, functions->getCursorSpelling(cursor));
  uint32_t place = declaration->expansion;
  int isWritten = place <= walk->size && length <= walk->size - place &&
                  (length == 0 ||
                   memcmp(walk->bytes + place, tree->text + declaration->text, length) == 0);
  if (isWritten) {
    tree->textSize = declaration->text;
    return;
  }
  declaration->nameLength = length;
  CXType type = declaration->kind == 8 ? functions->getCursorResultType(cursor)
                                       : functions->getCursorType(cursor);
  declaration->typeLength = addText(walk, functions->getTypeSpelling(type));
}

static int addChild(CXCursor cursor, CXCursor parent, CXClientData data) {
  (void)parent;
  Walk *walk = data;
  const CClangFunctions *functions = walk->functions;
  int holds = 0;
  CClangDeclaration declaration = {.kind = functions->getCursorKind(cursor)};
  if (walk->failed || !isWanted(declaration.kind, &holds)) return 1;
  declaration.parent = walk->parent;
  CXSourceLocation location = functions->getCursorLocation(cursor);
  functions->getSpellingLocation(location, NULL, NULL, NULL, &declaration.spelling);
  functions->getExpansionLocation(location, NULL, NULL, NULL, &declaration.expansion);
  functions->getExpansionLocation(
    functions->getRangeStart(functions->getCursorExtent(cursor)), NULL, NULL, NULL,
    &declaration.start);
  addTexts(walk, cursor, &declaration);

  CClangTree *tree = walk->tree;
  CClangDeclaration *all =
    grown(tree->declarations, tree->count + 1, &walk->capacity, sizeof declaration);
  if (all == NULL) {
    walk->failed = 1;
    return 0;
  }
  tree->declarations = all;
  all[tree->count++] = declaration;
  if (!holds) return 1;
  Visit *visits =
    grown(walk->visits, walk->visitCount + 1, &walk->visitCapacity, sizeof *walk->visits);
  if (visits == NULL) {
    walk->failed = 1;
    return 0;
  }
  walk->visits = visits;
  visits[walk->visitCount++] = (Visit){cursor, tree->count};
  return 1;
}

static void walkTree(Walk *walk) {
  const CClangFunctions *functions = walk->functions;
  functions->visitChildren(functions->getTranslationUnitCursor(walk->unit), addChild, walk);
  // Level by level: a recursion would be as deep as the file nests.
  for (uint32_t next = 0; next < walk->visitCount && !walk->failed; next++) {
    walk->parent = walk->visits[next].number;
    functions->visitChildren(walk->visits[next].cursor, addChild, walk);
  }
}

int cclang_read(
  const CClangFunctions *functions, const char *language, const uint8_t *bytes, size_t size,
  CClangTree *tree
) {
  const char *path = "ropa-main-file";
  const char *const arguments[] = {
    "-x", language,
    // The same facts on every machine, and no look around for an installed compiler.
    "-target", "x86_64-unknown-unknown", "-nostdinc",
    // Each of these would cost time for words that nobody reads.
    "-w", "-fno-spell-checking", "-ferror-limit=0", "-fblocks",
    // What a file may let the compiler compute.
    "-ftemplate-depth=64", "-fconstexpr-depth=64", "-fconstexpr-steps=10000",
  };
  // Incomplete, without the bodies of functions, going on after fatal errors, one file only.
  unsigned options = 0x02 | 0x40 | 0x200 | 0x400;
  struct CXUnsavedFile source = {path, (const char *)bytes, size};
  CXIndex index = functions->createIndex(0, 0);
  CXTranslationUnit unit = NULL;
  int code = functions->parseTranslationUnit2(
    index, path, arguments, sizeof arguments / sizeof *arguments, &source, 1, options, &unit);
  int failed = code != 0 || unit == NULL;
  if (!failed) {
    Walk walk = {functions, unit, tree, bytes, size};
    walkTree(&walk);
    free(walk.visits);
    failed = walk.failed;
  }
  if (unit != NULL) functions->disposeTranslationUnit(unit);
  functions->disposeIndex(index);
  if (failed) cclang_free(tree);
  return failed ? -1 : 0;
}

void cclang_free(CClangTree *tree) {
  free(tree->declarations);
  free(tree->text);
  memset(tree, 0, sizeof *tree);
}
