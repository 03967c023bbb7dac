package org.lianban.app.messages.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianban.app.messages.preference.Language;

class TextsTest {

    @Test
    void bothLanguagesSayTheSameThings() {
        Texts texts = new Texts();
        assertThat(texts.keys(Language.ZH)).isEqualTo(texts.keys(Language.EN)).isNotEmpty();
    }
}
