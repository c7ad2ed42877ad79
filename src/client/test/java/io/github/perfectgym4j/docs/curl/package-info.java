/**
 * Runs the pages of {@code src/docs/ways}, which lead through the sandbox with curl, as a reader with a shell would: {@link
 * io.github.perfectgym4j.docs.curl.PageRun} goes through the blocks of a page from the top.
 *
 * <h2>What such a page may contain</h2>
 *
 * <ul>
 *   <li>Blocks of {@code sh}: {@code name=value}, {@code name=$(date +%F)}, {@code name=$(date -d '+30 days' +%F)}, and {@code curl}, with its
 *       body in the line or behind it ({@code <<END}). A text in single quotes stays, in double quotes {@code $name} is replaced
 *   <li>{@code lead=9001 # .leadId}: the value that the last answer has there; the one on the page is that of a sandbox just started
 *   <li>Blocks of {@code json}: what is in the last answer, among other things; {@code …} stands for any text, and at the end of a list for more. If {@code errors} are shown, the
 *       request is refused, otherwise it succeeds
 * </ul>
 */
package io.github.perfectgym4j.docs.curl;
