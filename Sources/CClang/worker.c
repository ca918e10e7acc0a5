#include "tree.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct {
  char language[32];
  uint64_t size;
} Question;

typedef struct {
  int32_t outcome;
  uint32_t count;
  uint32_t textSize;
} Answer;

// A worker that has died must not end this process by a signal.
#ifdef MSG_NOSIGNAL
#define SEND_FLAGS MSG_NOSIGNAL
#else
#define SEND_FLAGS 0
#endif

static int sendAll(int socket, const void *data, size_t size) {
  const char *rest = data;
  while (size > 0) {
    ssize_t sent = send(socket, rest, size, SEND_FLAGS);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return -1;
    rest += sent;
    size -= (size_t)sent;
  }
  return 0;
}

// Returns 0, -1 at the end of the connection, -2 when nothing came for `patience` milliseconds (which
// are without limit if negative).
static int receiveAll(int socket, void *data, size_t size, int patience) {
  char *rest = data;
  int waited = 0;
  while (size > 0) {
    struct pollfd wait = {.fd = socket, .events = POLLIN};
    // In slices: where the clock leaps, because the machine stood still, one of them is lost, not all.
    int left = patience - waited;
    int slice = patience < 0 ? -1 : left < 1000 ? left : 1000;
    int ready = poll(&wait, 1, slice);
    if (ready < 0 && errno == EINTR) continue;
    if (ready == 0) {
      waited += slice;
      if (waited >= patience) return -2;
      continue;
    }
    ssize_t received = ready < 0 ? -1 : recv(socket, rest, size, 0);
    if (received < 0 && errno == EINTR) continue;
    if (received <= 0) return -1;
    rest += received;
    size -= (size_t)received;
  }
  return 0;
}

// In seconds of the processor, beyond what the other side waits for: a worker that hangs when that side is
// gone has nobody left to end it.
static const rlim_t longest = 120;

static void limitTime(void) {
  struct rusage used;
  struct rlimit limit;
  if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &limit) != 0) return;
  rlim_t end = (rlim_t)used.ru_utime.tv_sec + (rlim_t)used.ru_stime.tv_sec + longest;
  limit.rlim_cur = end < limit.rlim_max ? end : limit.rlim_max;
  setrlimit(RLIMIT_CPU, &limit);
}

// What runs in the worker: one answer for each question until the other side is gone.
static void serve(const CClangFunctions *functions, int socket) {
  Question question;
  while (receiveAll(socket, &question, sizeof question, -1) == 0) {
    uint8_t *bytes = malloc(question.size + 1);
    if (bytes == NULL || receiveAll(socket, bytes, question.size, -1) != 0) return;
    question.language[sizeof question.language - 1] = '\0';
    CClangTree tree = {0};
    limitTime();
    int failed = cclang_read(functions, question.language, bytes, question.size, &tree);
    free(bytes);
    Answer answer = {failed ? CClangRefused : CClangAnswered, tree.count, tree.textSize};
    if (sendAll(socket, &answer, sizeof answer) != 0) return;
    if (sendAll(socket, tree.declarations, tree.count * sizeof *tree.declarations) != 0) return;
    if (sendAll(socket, tree.text, tree.textSize) != 0) return;
    cclang_free(&tree);
  }
}

// Keeps of what was open only the socket: another worker's would stay open as long as this one lives.
static void closeOthers(int socket) {
  int silence = open("/dev/null", O_RDWR);
  // libclang reports its crashes itself; the user gets one sentence.
  for (int number = 0; number < 3 && silence >= 0; number++) dup2(silence, number);
  for (int number = 3; number < 1024; number++)
    if (number != socket) close(number);
}

int cclang_start(const CClangFunctions *functions, CClangWorker *worker) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return -1;
  // A number that closeOthers does not reach would stay open.
  if (ends[0] >= 1024 || ends[1] >= 1024) {
    close(ends[0]);
    close(ends[1]);
    return -1;
  }
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
#ifdef SO_NOSIGPIPE
  int yes = 1;
  setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
  setsockopt(ends[1], SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
  pid_t process = fork();
  if (process < 0) {
    close(ends[0]);
    close(ends[1]);
    return -1;
  }
  if (process == 0) {
    // A crash is to end the worker at once: no handler of this process, no file with its memory.
    const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
    for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) signal(crashes[i], SIG_DFL);
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
    closeOthers(ends[1]);
    serve(functions, ends[1]);
    _exit(0);
  }
  close(ends[1]);
  worker->process = process;
  worker->socket = ends[0];
  return 0;
}

CClangAnswer cclang_ask(
  CClangWorker worker, const char *language, const uint8_t *bytes, size_t size, int patience,
  CClangTree *tree
) {
  memset(tree, 0, sizeof *tree);
  Question question = {.size = size};
  strncpy(question.language, language, sizeof question.language - 1);
  if (sendAll(worker.socket, &question, sizeof question) != 0) return CClangDied;
  if (sendAll(worker.socket, bytes, size) != 0) return CClangDied;
  Answer answer;
  int end = receiveAll(worker.socket, &answer, sizeof answer, patience);
  if (end != 0) return end == -2 ? CClangSilent : CClangDied;
  if (answer.outcome != CClangAnswered) return CClangRefused;
  size_t room = answer.count * sizeof *tree->declarations;
  tree->declarations = malloc(room + 1);
  tree->text = malloc((size_t)answer.textSize + 1);
  if (tree->declarations != NULL && tree->text != NULL) {
    tree->count = answer.count;
    tree->textSize = answer.textSize;
    end = receiveAll(worker.socket, tree->declarations, room, patience);
    if (end == 0) end = receiveAll(worker.socket, tree->text, answer.textSize, patience);
    if (end == 0) return CClangAnswered;
  }
  cclang_free(tree);
  return end == -2 ? CClangSilent : CClangDied;
}

void cclang_stop(CClangWorker worker) {
  close(worker.socket);
  kill(worker.process, SIGKILL);
  while (waitpid(worker.process, NULL, 0) < 0 && errno == EINTR) continue;
}
