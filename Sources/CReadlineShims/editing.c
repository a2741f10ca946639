#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

static prl_callbacks answer;
static char *line;
static bool finished, drawing;

/* --- Candidates of Tab --- */

static struct {
  char **texts;
  size_t count, room, next;
  bool last_closed;
} candidates;

static void clear_candidates(void) {
  for (size_t i = 0; i < candidates.count; i++) free(candidates.texts[i]);
  candidates.count = candidates.next = 0;
}

void prl_candidate(const char *text, bool closed) {
  if (candidates.count == candidates.room) {
    size_t room = candidates.room ? 2 * candidates.room : 32;
    char **grown = realloc(candidates.texts, room * sizeof *grown);
    if (!grown) return;
    candidates.texts = grown;
    candidates.room = room;
  }
  char *copy = strdup(text);
  if (!copy) return;
  candidates.texts[candidates.count++] = copy;
  candidates.last_closed = closed;
}

static char *next_candidate(const char *text, int state) {
  (void)text;
  if (state == 0) candidates.next = 0;
  return candidates.next < candidates.count ? strdup(candidates.texts[candidates.next++]) : NULL;
}

static char *no_candidate(const char *text, int state) {
  (void)text;
  (void)state;
  return NULL;
}

static char **attempt(const char *text, int start, int end) {
  (void)end;
  clear_candidates();
  answer.complete(rl_line_buffer, rl_point, start);
  /* Readline resets all of these before every attempt; without the first it offers file names. */
  rl_attempted_completion_over = 1;
  rl_sort_completion_matches = 0;
  if (candidates.count == 0) return NULL;
  bool closed = candidates.count > 1 || candidates.last_closed;
  rl_completion_append_character = closed ? ' ' : '\0';
  return rl_completion_matches(text, next_candidate);
}

static void list(char **matches, int count, int longest) {
  (void)matches;
  (void)count;
  (void)longest;
  putc('\n', rl_outstream);
  answer.list();
  rl_forced_update_display();
}

static int edit(int count, int key) {
  (void)count;
  (void)key;
  answer.edit();
  rl_forced_update_display();
  return 0;
}

/* --- A line --- */

static void accept_line(char *text) {
  rl_callback_handler_remove();
  free(line);
  line = text;
  finished = true;
  drawing = false;
}

void prl_begin(const char *prompt) {
  free(line);
  line = NULL;
  finished = false;
  drawing = true;
  rl_callback_handler_install(prompt, accept_line);
}

void prl_feed(void) {
  while (!finished && prl_input_pending() > 0) rl_callback_read_char();
}

bool prl_finished(void) { return finished; }

char *prl_take_line(void) {
  char *taken = line;
  line = NULL;
  return taken;
}

void prl_free(char *text) { free(text); }

static void end_line(void) {
  rl_replace_line("", 1);
  rl_point = rl_end = rl_mark = 0;
  rl_callback_handler_remove();
  drawing = false;
}

void prl_cancel(void) {
  if (!drawing) return;
  rl_callback_sigcleanup();
  rl_free_line_state();
  rl_point = rl_end;
  rl_redisplay();
  fputs("^C\n", rl_outstream);
  fflush(rl_outstream);
  end_line();
}

char *prl_withdraw(int *point) {
  rl_callback_sigcleanup();
  rl_free_line_state();
  char *text = strdup(rl_line_buffer);
  *point = rl_point;
  rl_clear_visible_line();
  fflush(rl_outstream);
  end_line();
  return text;
}

void prl_restore(const char *text, int point) {
  rl_insert_text(text);
  if (point >= 0 && point <= rl_end) rl_point = point;
  rl_redisplay();
}

const char *prl_line_so_far(void) { return rl_line_buffer ? rl_line_buffer : ""; }

void prl_replace_line(const char *text) {
  rl_begin_undo_group();
  rl_delete_text(0, rl_end);
  rl_point = rl_mark = 0;
  rl_insert_text(text);
  rl_end_undo_group();
}

void prl_show_above(const char *text) {
  if (drawing) rl_clear_visible_line();
  fputs(text, rl_outstream);
  if (drawing) prl_redraw();
  fflush(rl_outstream);
}

void prl_redraw(void) {
  if (!drawing) return;
  rl_on_new_line();
  rl_redisplay();
}

void prl_resize(bool visible) {
  if (visible && drawing) rl_resize_terminal();
  else rl_reset_screen_size();
}

/* --- History --- */

void prl_history_limit(int entries) { stifle_history(entries); }

void prl_history_add(const char *text) { add_history(text); }

static void press(int key) {
  rl_stuff_char(key);
  rl_callback_read_char();
}

static void swallow(char *text) {
  free(text);
  rl_callback_handler_remove();
}

/* Readline has no call that empties its kill ring (ten slots) or its last search strings, so these
 * are overwritten by the keys that would have filled them, with the screen out of the way. */
void prl_forget(void) {
  rl_clear_history();
  FILE *screen = rl_outstream, *nowhere = fopen("/dev/null", "w");
  if (!nowhere) return;
  char *bell = strdup(rl_variable_value("bell-style"));
  rl_variable_bind("bell-style", "none");
  rl_outstream = nowhere;

  rl_callback_handler_install("", swallow);
  rl_insert_text("-");
  for (int slot = 0; slot < 10; slot++) {
    press('-');
    rl_kill_text(0, rl_end);
  }
  press('-');
  rl_replace_line("", 1);
  rl_noninc_reverse_search(1, 0);
  press('-');
  press('\n');
  rl_replace_line("", 1);
  rl_reverse_search_history(1, 0);
  press('-');
  press('\n');
  rl_callback_handler_remove();

  rl_outstream = screen;
  fclose(nowhere);
  if (bell) rl_variable_bind("bell-style", bell);
  free(bell);
  clear_candidates();
}

/* --- Start --- */

/* Parley speaks UTF-8 whatever the locale says; a bare container has none, and readline would
 * then take letters with accents apart. */
static void initialize_in_utf8(void) {
  static const char *const utf8[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) {
    rl_initialize();
    return;
  }
  char *before = getenv("LC_ALL") ? strdup(getenv("LC_ALL")) : NULL;
  for (size_t i = 0; i < sizeof utf8 / sizeof utf8[0]; i++) {
    if (!setlocale(LC_CTYPE, utf8[i])) continue;
    setenv("LC_ALL", utf8[i], 1);
    break;
  }
  rl_initialize();
  if (before) setenv("LC_ALL", before, 1);
  else unsetenv("LC_ALL");
  free(before);
}

void prl_initialize(const char *name, prl_callbacks callbacks) {
  answer = callbacks;
  rl_readline_name = strdup(name);
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_outstream = stdout;
  rl_instream = stdin;
  rl_getc_function = prl_getc;
  rl_input_available_hook = prl_input_available;
  rl_prep_term_function = prl_prepare;
  rl_deprep_term_function = prl_unprepare;
  rl_attempted_completion_function = attempt;
  rl_completion_entry_function = no_candidate;
  rl_completion_display_matches_hook = list;
  rl_basic_word_break_characters = " ";
  rl_completer_word_break_characters = " ";
  rl_completer_quote_characters = NULL;
  rl_add_defun("edit-line", edit, -1);
  initialize_in_utf8();
  rl_bind_keyseq_if_unbound("\\C-x\\C-e", edit);
  rl_bind_keyseq_in_map("\\e[200~", prl_paste, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\\e[200~", prl_paste, vi_insertion_keymap);
  using_history();
  atexit(prl_terminal_release);
}
