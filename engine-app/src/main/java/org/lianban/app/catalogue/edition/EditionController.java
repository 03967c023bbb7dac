package org.lianban.app.catalogue.edition;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.lianban.app.catalogue.edition.EntryForm.EntryPublication;
import org.lianban.app.catalogue.edition.EntryForm.EntrySave;
import org.lianban.app.catalogue.edition.EntryView.EntryText;
import org.lianban.app.catalogue.store.CatalogueWatch;
import org.lianban.app.organisation.Actors;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue, for the administrators who keep it. */
@RestController
@RequestMapping("/api/administration/catalogue")
class EditionController {

    private static final String ONE = "/{type}/{code}";

    private final Editor editor;
    private final EntryViews views;
    private final CatalogueWatch watch;

    EditionController(Editor editor, EntryViews views, CatalogueWatch watch) {
        this.editor = editor;
        this.views = views;
        this.watch = watch;
    }

    @GetMapping
    @RolesAllowed("ADMINISTRATOR")
    List<EntryRow> catalogueEntries() {
        return views.rows(Actors.current().region());
    }

    @GetMapping(ONE)
    @RolesAllowed("ADMINISTRATOR")
    EntryView catalogueEntry(@PathVariable String type, @PathVariable String code) {
        return views.view(Actors.current(), EntryKey.of(type, code));
    }

    @GetMapping(ONE + "/versions/{version}")
    @RolesAllowed("ADMINISTRATOR")
    EntryText catalogueVersion(@PathVariable String type, @PathVariable String code, @PathVariable int version) {
        return views.version(Actors.current(), EntryKey.of(type, code), version);
    }

    /** Also of an entry that is not there yet. */
    @PutMapping(ONE + "/draft")
    @RolesAllowed("ADMINISTRATOR")
    EntryView saveCatalogueDraft(
            @PathVariable String type, @PathVariable String code, @Valid @RequestBody EntrySave wanted) {
        EntryKey key = EntryKey.of(type, code);
        editor.save(Actors.current(), key, wanted);
        return views.view(Actors.current(), key);
    }

    @DeleteMapping(ONE + "/draft")
    @RolesAllowed("ADMINISTRATOR")
    void discardCatalogueDraft(
            @PathVariable String type,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam int revision) {
        editor.discard(Actors.current(), EntryKey.of(type, code), version, revision);
    }

    @PostMapping(ONE + "/publication")
    @RolesAllowed("ADMINISTRATOR")
    EntryView publishCatalogueEntry(
            @PathVariable String type, @PathVariable String code, @Valid @RequestBody EntryPublication wanted) {
        EntryKey key = EntryKey.of(type, code);
        editor.publish(Actors.current(), key, wanted);
        watch.look();
        return views.view(Actors.current(), key);
    }
}
