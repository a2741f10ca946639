#include "internal.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>

prl_callbacks prl_answer;
static char *line;
static bool finished, drawing;

static int edit(int count, int key) {
  (void)count;
  (void)key;
  prl_answer.edit();
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

static int nothing_typed(void) { return 0; }

/* Readline has no call that empties its kill ring (ten slots) or its last search strings, so these
 * are overwritten by the keys that would have filled them, with the screen out of the way. Keys that a person
 * typed ahead wait meanwhile: they belong to the next prompt, and an Enter among them would end this line. */
void prl_forget(void) {
  rl_clear_history();
  /* Readline 8.2 leaves the freed entries in the list, which a search would then read; the plain
   * clear_history ends the list properly but passes over entries it thinks are not there. */
  add_history("");
  clear_history();
  FILE *screen = rl_outstream, *nowhere = fopen("/dev/null", "w");
  if (!nowhere) return;
  char *bell = strdup(rl_variable_value("bell-style"));
  rl_variable_bind("bell-style", "none");
  rl_outstream = nowhere;
  rl_prep_term_function = NULL;
  rl_input_available_hook = nothing_typed;

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

  rl_input_available_hook = prl_input_available;
  rl_prep_term_function = prl_prepare;
  rl_outstream = screen;
  fclose(nowhere);
  if (bell) rl_variable_bind("bell-style", bell);
  free(bell);
  prl_clear_candidates();
}

/* --- Start --- */

/* Parley speaks UTF-8 whatever the locale says; a bare container has none, and readline would then
 * take letters with accents apart. Readline reads the environment again at every line, so that is
 * where the answer has to stand. */
static void choose_utf8(void) {
  static const char *const utf8[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  const char *all = getenv("LC_ALL");
  for (size_t i = 0; i < sizeof utf8 / sizeof utf8[0]; i++) {
    if (!setlocale(LC_CTYPE, utf8[i])) continue;
    setenv(all && *all ? "LC_ALL" : "LC_CTYPE", utf8[i], 1);
    return;
  }
}

void prl_initialize(const char *name, prl_callbacks callbacks) {
  prl_answer = callbacks;
  rl_readline_name = strdup(name);
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_outstream = stdout;
  rl_instream = stdin;
  rl_getc_function = prl_getc;
  rl_input_available_hook = prl_input_available;
  rl_prep_term_function = prl_prepare;
  rl_deprep_term_function = prl_unprepare;
  rl_attempted_completion_function = prl_attempt;
  rl_completion_entry_function = prl_no_candidate;
  rl_completion_display_matches_hook = prl_list;
  rl_basic_word_break_characters = " ";
  rl_completer_word_break_characters = " ";
  rl_completer_quote_characters = NULL;
  rl_add_defun("edit-line", edit, -1);
  choose_utf8();
  rl_initialize();
  rl_bind_keyseq_if_unbound("\\C-x\\C-e", edit);
  rl_bind_keyseq_in_map("\\e[200~", prl_paste, emacs_standard_keymap);
  rl_bind_keyseq_in_map("\\e[200~", prl_paste, vi_insertion_keymap);
  using_history();
  atexit(prl_terminal_release);
}
