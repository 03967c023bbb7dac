package org.lianban.app.drafts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What is to be kept.
 *
 * @param form names the form, as the page does
 * @param content the page's own way of writing down what was typed; nobody else reads it
 */
record DraftForm(
        @NotBlank @Size(max = 200) String form,
        @NotNull @Size(max = 65_536) String content) {}
