package org.lianban.app.catalogue;

import org.jspecify.annotations.Nullable;
import org.lianban.app.web.LocalisedText;

/**
 * A place in a law, with the citation as people read it, so that an item can be shown without the register of laws.
 *
 * @param law code of the {@link Law}
 * @param article number of the article, absent where the law as a whole is meant
 * @param citation such as 《中华人民共和国行政许可法》第四十五条
 */
public record LegalBasis(String law, @Nullable Integer article, LocalisedText citation) {}
