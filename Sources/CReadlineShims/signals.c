#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static atomic_bool came[PRL_SIGNAL_HANGUP + 1];
static int pipe_ends[2] = {-1, -1};

static void announce(prl_signal which) {
  atomic_store(&came[which], true);
  int before = errno;
  /* A full pipe already wakes the loop, so a failed write loses nothing. */
  if (pipe_ends[1] >= 0 && write(pipe_ends[1], "", 1) < 0) errno = before;
}

bool prl_signal_take(prl_signal which) { return atomic_exchange(&came[which], false); }

bool prl_signal_peek(prl_signal which) { return atomic_load(&came[which]); }

/* --- Handlers --- */

static void on_simple(int number) {
  announce(
      number == SIGINT     ? PRL_SIGNAL_INTERRUPT
      : number == SIGWINCH ? PRL_SIGNAL_RESIZE
                           : PRL_SIGNAL_HANGUP);
}

/* Lets the signal do what it does by default, now. */
static void deliver(int number, struct sigaction *mine) {
  struct sigaction plain;
  memset(&plain, 0, sizeof plain);
  plain.sa_handler = SIG_DFL;
  sigaction(number, &plain, mine);
  sigset_t only, before;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  sigprocmask(SIG_UNBLOCK, &only, &before);
  sigprocmask(SIG_SETMASK, &before, NULL);
}

static void on_stop(int number) {
  int before = errno;
  bool ours = prl_terminal_restore_from_handler();
  struct sigaction mine;
  deliver(number, &mine);
  sigaction(number, &mine, NULL);
  if (ours) prl_terminal_retake_from_handler();
  errno = before;
  announce(PRL_SIGNAL_CONTINUE);
}

static void on_fatal(int number) {
  prl_terminal_restore_from_handler();
  struct sigaction mine;
  deliver(number, &mine);
}

static struct {
  int number;
  void (*handler)(int);
  struct sigaction former;
} handled[] = {
    {.number = SIGINT, .handler = on_simple},  {.number = SIGWINCH, .handler = on_simple},
    {.number = SIGHUP, .handler = on_simple},  {.number = SIGTSTP, .handler = on_stop},
    {.number = SIGTERM, .handler = on_fatal},  {.number = SIGQUIT, .handler = on_fatal},
};
static const size_t handled_count = sizeof handled / sizeof handled[0];
static bool installed;

static bool open_pipe(void) {
  if (pipe_ends[0] >= 0) return true;
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    pipe_ends[i] = ends[i];
  }
  return true;
}

bool prl_signals_install(void) {
  if (!open_pipe()) return false;
  if (installed) return true;
  for (size_t i = 0; i < handled_count; i++) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handled[i].handler;
    sigaction(handled[i].number, &action, &handled[i].former);
    /* Under nohup and the like a signal is ignored on purpose; it stays so. */
    if (handled[i].former.sa_handler == SIG_IGN)
      sigaction(handled[i].number, &handled[i].former, NULL);
  }
  installed = true;
  return true;
}

void prl_signals_remove(void) {
  if (!installed) return;
  for (size_t i = 0; i < handled_count; i++)
    sigaction(handled[i].number, &handled[i].former, NULL);
  installed = false;
}

/* --- Waiting --- */

static void drain(void) {
  char bytes[64];
  while (read(pipe_ends[0], bytes, sizeof bytes) > 0) {
  }
}

static bool any_signal(void) {
  for (int which = 0; which <= PRL_SIGNAL_HANGUP; which++)
    if (atomic_load(&came[which])) return true;
  return false;
}

prl_wait_result prl_wait(int milliseconds) {
  if (any_signal()) return PRL_WAIT_SIGNAL;
  struct pollfd sources[2] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = pipe_ends[0], .events = POLLIN},
  };
  int ready = poll(sources, 2, milliseconds);
  if (sources[1].revents & POLLIN) drain();
  if (any_signal()) return PRL_WAIT_SIGNAL;
  if (ready == 0) return PRL_WAIT_TIMEOUT;
  /* A handler that ran during poll, but announced nothing, is a wait cut short. */
  if (ready < 0) return PRL_WAIT_TIMEOUT;
  return sources[0].revents ? PRL_WAIT_INPUT : PRL_WAIT_TIMEOUT;
}
