#include "internal.h"

#include <stdlib.h>
#include <string.h>

static struct {
  char **texts;
  size_t count, room, next;
  bool last_closed;
} candidates;

void prl_clear_candidates(void) {
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

char *prl_no_candidate(const char *text, int state) {
  (void)text;
  (void)state;
  return NULL;
}

char **prl_attempt(const char *text, int start, int end) {
  (void)end;
  prl_clear_candidates();
  prl_answer.complete(rl_line_buffer, rl_point, start);
  /* Readline resets all of these before every attempt; without the first it offers file names. */
  rl_attempted_completion_over = 1;
  rl_sort_completion_matches = 0;
  if (candidates.count == 0) return NULL;
  bool closed = candidates.count > 1 || candidates.last_closed;
  rl_completion_append_character = closed ? ' ' : '\0';
  return rl_completion_matches(text, next_candidate);
}

void prl_list(char **matches, int count, int longest) {
  (void)matches;
  (void)count;
  (void)longest;
  putc('\n', rl_outstream);
  prl_answer.list();
  rl_forced_update_display();
}
