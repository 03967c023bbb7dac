package org.lianban.app.checks;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.Constituent;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.reading.CatalogueReader;
import org.lianban.processes.surroundings.Days;
import org.lianban.processes.surroundings.Service;
import org.lianban.processes.surroundings.Service.AllowedGround;
import org.lianban.processes.surroundings.Service.PlannedStage;
import org.lianban.processes.surroundings.Surroundings;
import org.lianban.processes.surroundings.TableContract;
import org.lianban.rules.RuleTables;
import org.lianban.rules.RuleTables.RuleTable;
import org.lianban.rules.table.TableColumns;

/** Says the catalogue and the rule tables in the words of the model checker. */
public final class CheckSurroundings {

    private CheckSurroundings() {}

    /** What comes with this version of the program. */
    public static Surroundings shipped() {
        return shippedWith(shippedTables());
    }

    /** The catalogue that comes with this version of the program, with these tables: DMN by the name of the file. */
    public static Surroundings shippedWith(Map<String, byte[]> tables) {
        return of(new CatalogueReader().shipped(), tables);
    }

    /**
     * A catalogue and tables.
     *
     * @param tables DMN by the name of the file
     */
    public static Surroundings of(Catalogue catalogue, Map<String, byte[]> tables) {
        Stream<Service> items = catalogue.items().stream().map(CheckSurroundings::item);
        Stream<Service> joint = catalogue.jointServices().stream().map(CheckSurroundings::joint);
        return new Surroundings(Stream.concat(items, joint).toList(), tables).withContracts(contracts());
    }

    private static Map<String, TableContract> contracts() {
        return RuleTables.all().stream().collect(toMap(RuleTable::key, table -> contract(table.columns())));
    }

    private static TableContract contract(TableColumns columns) {
        return new TableContract(
                columns.inputs(),
                columns.outputs().stream()
                        .map(column -> new TableContract.Output(column.name(), column::takes, column.zh(), column.en()))
                        .toList());
    }

    /** The shipped tables by the names of their files. */
    public static Map<String, byte[]> shippedTables() {
        return RuleTables.all().stream().collect(toMap(RuleTable::resource, RuleTable::bytes));
    }

    private static Service item(ServiceItem item) {
        return new Service(
                item.code(),
                item.name().zh(),
                item.name().en(),
                List.of(),
                days(item.limits().statutory()),
                days(item.limits().promised()),
                item.stages().stream()
                        .map(stage -> new PlannedStage(stage.key(), known(stage.limit())))
                        .toList(),
                item.grounds().stream()
                        .map(ground -> new AllowedGround(ground.code(), known(ground.cap())))
                        .toList());
    }

    private static Service joint(JointService service) {
        return new Service(
                service.code(),
                service.name().zh(),
                service.name().en(),
                service.items().stream().map(CheckSurroundings::constituent).toList(),
                days(service.limits().statutory()),
                days(service.limits().promised()),
                List.of(),
                List.of());
    }

    private static Service.Constituent constituent(Constituent constituent) {
        return new Service.Constituent(constituent.item(), constituent.dependsOn());
    }

    private static @Nullable Days days(@Nullable LimitSpec limit) {
        return limit == null ? null : known(limit);
    }

    private static Days known(LimitSpec limit) {
        return new Days(limit.amount(), Days.Unit.valueOf(limit.unit().name()));
    }
}
