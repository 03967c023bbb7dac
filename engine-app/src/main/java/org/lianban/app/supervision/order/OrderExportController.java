package org.lianban.app.supervision.order;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Actors;
import org.lianban.app.organisation.Departments;
import org.lianban.app.sheets.Downloads;
import org.lianban.app.sheets.SheetDownload;
import org.lianban.app.sheets.Table;
import org.lianban.app.sheets.Worded;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The orders as a file, a row for each addressee. */
@RestController
class OrderExportController {

    private final OrderList list;
    private final Downloads downloads;
    private final Departments departments;

    OrderExportController(OrderList list, Downloads downloads, Departments departments) {
        this.list = list;
        this.downloads = downloads;
        this.departments = departments;
    }

    @RolesAllowed({"SUPERVISOR", "HEAD", "LEAD", "APPROVER", "CLERK"})
    @GetMapping("/api/orders/export")
    SheetDownload ordersAsFile(
            @RequestParam @Nullable OrderState state,
            @RequestParam @Nullable String department,
            @RequestParam @Nullable UUID finding,
            @RequestParam @Nullable UUID caseId,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "false") boolean awaited,
            @RequestParam(defaultValue = "false") boolean replied,
            @RequestParam String format,
            @RequestParam(defaultValue = "zh") String language) {
        Actor reader = Actors.current();
        OrderFilter filter = new OrderFilter(state, department, finding, caseId, overdue, awaited, replied);
        return downloads.of(table(departments.names()), format, language, (cursor, size) -> {
            Page<OrderRow> orders = list.page(reader, filter, cursor, size);
            return new Page<>(orders.items().stream().flatMap(Line::of).toList(), orders.next());
        });
    }

    private record Line(OrderRow order, AddresseeView addressee) {

        static Stream<Line> of(OrderRow order) {
            return order.addressees().stream().map(addressee -> new Line(order, addressee));
        }
    }

    private static Table<Line> table(Function<String, LocalisedText> departmentName) {
        return Table.<Line>of("orders", "督办", "Orders")
                .with("督办编号", "Number", line -> line.order().number())
                .with("事由", "Subject", line -> line.order().subject())
                .with("状态", "State", line -> line.order().stateText())
                .with(
                        "部门",
                        "Department",
                        line -> departmentName.apply(line.addressee().department()))
                .with("部门状态", "Its state", line -> line.addressee().stateText())
                .with("回复期限", "Reply by", line -> line.addressee().due())
                .with("超期", "Overdue", line -> line.addressee().overdue())
                .with(
                        "上报层级",
                        "Taken up to",
                        line -> Worded.of("orderLevel", line.addressee().escalated()))
                .with("办件编号", "Case number", line -> line.order().caseNumber())
                .with("发出人", "Written by", line -> line.order().writtenBy())
                .with("发出时间", "Written", line -> line.order().writtenAt());
    }
}
