package org.lianban.app.messages.template;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.lianban.app.messages.template.TemplateForm.TemplatePublication;
import org.lianban.app.messages.template.TemplateForm.TemplateSave;
import org.lianban.app.messages.template.TemplateForm.TemplateText;
import org.lianban.app.organisation.Actors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How messages of a region are worded, for its administrators. */
@RestController
@RequestMapping("/api/administration/templates")
class TemplateController {

    private static final String ONE = "/{kind}/{channel}/{language}";

    private final Templates templates;
    private final Clock clock;
    private final String pages;

    TemplateController(Templates templates, Clock clock, @Value("${lianban.messages.pages:}") String pages) {
        this.templates = templates;
        this.clock = clock;
        this.pages = pages.replaceAll("/+$", "");
    }

    @GetMapping
    @RolesAllowed("ADMINISTRATOR")
    List<TemplateRow> messageTemplates() {
        return templates.all(Actors.current().region());
    }

    @GetMapping(ONE)
    @RolesAllowed("ADMINISTRATOR")
    TemplateView messageTemplate(
            @PathVariable String kind, @PathVariable String channel, @PathVariable String language) {
        return view(TemplateKey.of(kind, channel, language));
    }

    @PutMapping(ONE + "/draft")
    @RolesAllowed("ADMINISTRATOR")
    TemplateView saveTemplate(
            @PathVariable String kind,
            @PathVariable String channel,
            @PathVariable String language,
            @Valid @RequestBody TemplateSave wanted) {
        TemplateKey key = TemplateKey.of(kind, channel, language);
        templates.save(Actors.current(), key, wanted);
        return view(key);
    }

    @DeleteMapping(ONE + "/draft")
    @RolesAllowed("ADMINISTRATOR")
    TemplateView discardTemplate(
            @PathVariable String kind,
            @PathVariable String channel,
            @PathVariable String language,
            @RequestParam int version,
            @RequestParam int revision) {
        TemplateKey key = TemplateKey.of(kind, channel, language);
        templates.discard(Actors.current(), key, version, revision);
        return view(key);
    }

    /** With an invented message; nothing is kept of it. */
    @PostMapping(ONE + "/preview")
    @RolesAllowed("ADMINISTRATOR")
    Wording previewTemplate(
            @PathVariable String kind,
            @PathVariable String channel,
            @PathVariable String language,
            @Valid @RequestBody TemplateText wanted) {
        TemplateKey key = TemplateKey.of(kind, channel, language);
        return new Example(key, clock, pages).of(WordingCheck.check(key, wanted.subject(), wanted.body()));
    }

    @PostMapping(ONE + "/publication")
    @RolesAllowed("ADMINISTRATOR")
    TemplateView publishTemplate(
            @PathVariable String kind,
            @PathVariable String channel,
            @PathVariable String language,
            @Valid @RequestBody TemplatePublication wanted) {
        TemplateKey key = TemplateKey.of(kind, channel, language);
        templates.publish(Actors.current(), key, wanted);
        return view(key);
    }

    private TemplateView view(TemplateKey key) {
        return templates.view(Actors.current().region(), key);
    }
}
