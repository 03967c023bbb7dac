/** Listings to take away: as a workbook or as comma-separated values, streamed, with nothing in them that a spreadsheet would run. */
@NullMarked
package org.lianban.app.sheets;

import org.jspecify.annotations.NullMarked;
