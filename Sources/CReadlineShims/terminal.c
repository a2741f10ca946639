#define _XOPEN_SOURCE 700

#include "internal.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

extern char **environ;

static struct termios as_found, as_ours;
/* Read by signal handlers. */
static volatile sig_atomic_t taken, restorable;

static const char paste_off[] = "\033[?2004l";
static const char paste_on[] = "\033[?2004h";

static bool pastes_are_marked(void) {
  const char *value = rl_variable_value("enable-bracketed-paste");
  return value && strcmp(value, "on") == 0;
}
static volatile sig_atomic_t marks_pastes;

/* Keys typed while the game computes wait unechoed for the next prompt, so the terminal is not
 * given back between two lines. */
void prl_prepare(int meta) {
  if (taken) return;
  restorable = tcgetattr(STDIN_FILENO, &as_found) == 0;
  rl_prep_terminal(meta);
  marks_pastes = restorable && pastes_are_marked();
  if (restorable) restorable = tcgetattr(STDIN_FILENO, &as_ours) == 0;
  if (restorable) {
    /* Ctrl-C empties the terminal's queue, perhaps after poll saw a key there: reading must not
     * wait for it then. */
    as_ours.c_cc[VMIN] = 0;
    as_ours.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSADRAIN, &as_ours);
  }
  taken = 1;
}

bool prl_terminal_is_ours(void) { return taken && restorable; }

void prl_unprepare(void) {}

void prl_terminal_take(void) { prl_prepare(1); }

void prl_terminal_release(void) {
  if (!taken) return;
  /* Readline prints an extra line feed here after an end of input that Parley already closed. */
  rl_eof_found = 0;
  rl_deprep_terminal();
  fflush(rl_outstream ? rl_outstream : stdout);
  taken = 0;
}

bool prl_terminal_restore_from_handler(void) {
  if (!taken || !restorable) return false;
  if (marks_pastes && write(STDOUT_FILENO, paste_off, sizeof paste_off - 1) < 0) errno = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &as_found);
  return true;
}

void prl_terminal_retake_from_handler(void) {
  tcsetattr(STDIN_FILENO, TCSANOW, &as_ours);
  if (marks_pastes && write(STDOUT_FILENO, paste_on, sizeof paste_on - 1) < 0) errno = 0;
}

void prl_terminal_size(int *columns, int *rows) {
  rl_get_screen_size(rows, columns);
  if (*columns <= 0) *columns = 80;
  if (*rows <= 0) *rows = 24;
}

int prl_character_width(uint32_t scalar) {
  int width = wcwidth((wchar_t)scalar);
  /* What the locale does not know is most likely an ordinary letter. */
  return width < 0 ? 1 : width;
}

void prl_print(const char *text) {
  FILE *stream = rl_outstream ? rl_outstream : stdout;
  fputs(text, stream);
  fflush(stream);
}

int prl_run(const char *command, const char *argument, int descriptor) {
  posix_spawn_file_actions_t actions;
  if (posix_spawn_file_actions_init(&actions) != 0) return 127;
  if (descriptor >= 0) posix_spawn_file_actions_adddup2(&actions, descriptor, STDIN_FILENO);
  char *arguments[] = {"sh", "-c", (char *)command, "sh", (char *)argument, NULL};
  pid_t child;
  int failure = posix_spawn(&child, "/bin/sh", &actions, NULL, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  if (failure != 0) return 127;
  int status;
  while (waitpid(child, &status, 0) < 0)
    if (errno != EINTR) return 127;
  /* A Ctrl-C pressed in that program was meant for it. */
  prl_signal_take(PRL_SIGNAL_INTERRUPT);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
