/**
 * The append-only ledger of a case: entries chained by their hashes, so that nobody can change, drop or insert one unseen.
 *
 * <p><b>Canonical form.</b> The hash of an entry is the SHA-256, in lower-case hexadecimal, of the UTF-8 bytes of these
 * fields one after the other:
 *
 * <pre>
 * "lianban-ledger-1", previousHash, sequence, caseId, clock, type, at, recordedAt, actor, basis,
 * number of data, then for each datum in order of its key (by UTF-16 code unit): key, value
 * </pre>
 *
 * <p>Each field is written as a netstring: the length of its UTF-8 bytes in decimal, a colon, the bytes, a comma; so no two
 * different entries have the same form. An absent clock is written as {@code -,}. Numbers are decimal. Timestamps are UTC,
 * cut to microseconds (what the database keeps), as {@code 2020-01-20T02:00:00.000000Z}.
 *
 * <p>The chain is per case: sequences run from 1 without gaps, and the first entry's predecessor is 64 zeros.
 */
@NullMarked
package org.lianban.monitoring.ledger;

import org.jspecify.annotations.NullMarked;
