#ifndef PARLEY_CREADLINE_SHIMS_INTERNAL_H
#define PARLEY_CREADLINE_SHIMS_INTERNAL_H

#include "CReadlineShims.h"

#include <stdio.h>

#include <readline/readline.h>
#include <readline/history.h>

/* Readline's hooks for reading a key, and for asking whether one is waiting. */
int prl_getc(FILE *stream);
int prl_input_available(void);

/* Readline's hooks around a line. */
void prl_prepare(int meta);
void prl_unprepare(void);
bool prl_terminal_is_ours(void);

/* What a signal handler may do about the terminal: nothing but tcsetattr and write. */
bool prl_terminal_restore_from_handler(void);
void prl_terminal_retake_from_handler(void);

/* Swift's side of the callbacks. */
extern prl_callbacks prl_answer;

/* Readline's hooks for Tab. */
char **prl_attempt(const char *text, int start, int end);
char *prl_no_candidate(const char *text, int state);
void prl_list(char **matches, int count, int longest);
void prl_clear_candidates(void);

/* Bound to the escape sequence with which a terminal announces a paste. */
int prl_paste(int count, int key);

#endif
