package org.lianban.processes.surroundings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything outside of the files that are checked. Give the tables that would be in force with the models: drafted ones in the place of shipped ones. */
public final class Surroundings {

    /** Nothing is known: no service is judged by, and no table is there. */
    public static final Surroundings NONE = new Surroundings(List.of(), Map.of());

    private final List<Service> services;
    private final Map<String, byte[]> tables;
    private final Map<String, TableContract> contracts;
    private final @Nullable Set<String> forms;

    /**
     * The services and the tables.
     *
     * @param services all that there are; which of them use a model is for the model to say
     * @param tables DMN by the name of the file, as {@code stage_limits.dmn}; as hostile as any other file
     */
    public Surroundings(List<Service> services, Map<String, byte[]> tables) {
        this(services, tables, Map.of(), null);
    }

    private Surroundings(
            List<Service> services,
            Map<String, byte[]> tables,
            Map<String, TableContract> contracts,
            @Nullable Set<String> forms) {
        this.contracts = Map.copyOf(contracts);
        this.forms = forms;
        this.services = List.copyOf(services);
        this.tables = new HashMap<>();
        tables.forEach((name, dmn) -> this.tables.put(name, dmn.clone()));
    }

    /** The same with other tables in the place of those of the same file name. */
    public Surroundings with(Map<String, byte[]> drafted) {
        Map<String, byte[]> together = new HashMap<>(tables);
        together.putAll(drafted);
        return new Surroundings(services, together, contracts, forms);
    }

    /** The same where these forms exist, by their keys, and no others. */
    public Surroundings withForms(Set<String> existing) {
        return new Surroundings(services, tables, contracts, Set.copyOf(existing));
    }

    /** The same where the program reads these tables itself, by the ids of their decisions. */
    public Surroundings withContracts(Map<String, TableContract> read) {
        return new Surroundings(services, tables, read, forms);
    }

    /** What the program takes of a table; empty of one that it does not read itself, or if nobody said. */
    public Optional<TableContract> contract(String decision) {
        return Optional.ofNullable(contracts.get(decision));
    }

    /** Whether there is no such form; of that nothing is known where nobody said which there are. */
    public boolean lacksForm(String form) {
        return forms != null && !forms.contains(form);
    }

    public List<Service> services() {
        return services;
    }

    public Optional<Service> service(String code) {
        return services.stream().filter(service -> service.code().equals(code)).findFirst();
    }

    /** The DMN of all tables. */
    public List<byte[]> tables() {
        return tables.values().stream().map(byte[]::clone).toList();
    }

    /** The DMN of a table by its name without ending, as {@code stage_limits}. */
    public Optional<byte[]> table(String name) {
        return Optional.ofNullable(tables.get(name + ".dmn")).map(byte[]::clone);
    }
}
