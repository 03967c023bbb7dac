/** What somebody does with many tasks at once: a job that is looked at first, can be called back, and is carried out case by case. */
@NullMarked
package org.lianban.app.bulk;

import org.jspecify.annotations.NullMarked;
