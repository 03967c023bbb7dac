package org.lianban.app.casework.work;

import org.lianban.app.web.LocalisedText;

/** What a command does with the case that it holds; it says what it did, or refuses and changes nothing. */
@FunctionalInterface
public interface CaseCommand {

    LocalisedText apply(CaseWork work);
}
