package org.lianban.app.catalogue.store;

import java.util.List;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.reading.CatalogueFile;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.app.organisation.Department;
import org.lianban.app.organisation.Departments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the catalogue in force: what was stored, with the versions that this release brings. */
@Component
class CatalogueLoader {

    private final CatalogueReader reader = new CatalogueReader();
    private final CatalogueEntries entries;
    private final Departments departments;

    CatalogueLoader(CatalogueEntries entries, Departments departments) {
        this.entries = entries;
        this.departments = departments;
    }

    /**
     * Stores what is new in these files and reads the whole.
     *
     * @throws org.lianban.app.catalogue.reading.InvalidCatalogueException with file, line and field of every error; nothing
     *     is stored then
     */
    @Transactional
    public Catalogue load(List<CatalogueFile> files) {
        files.stream().map(Entry::of).forEach(this::store);
        Catalogue catalogue =
                reader.read(entries.newest().stream().map(Entry::file).toList());
        departments.register(catalogue.departments().stream()
                .map(CatalogueLoader::department)
                .toList());
        return catalogue;
    }

    private void store(Entry entry) {
        if (entry.kind() == Entry.Kind.DEPARTMENTS) {
            entries.addRegister(entry);
        } else {
            entries.add(entry);
        }
    }

    private static Department department(org.lianban.app.catalogue.Department department) {
        return new Department(
                department.code(),
                department.region(),
                department.name(),
                Department.Kind.valueOf(department.kind().name()));
    }
}
