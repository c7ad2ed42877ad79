package io.github.perfectgym4j.sandbox.v2.sets.classes;

import static io.github.perfectgym4j.sandbox.v2.odata.Trait.ORDERABLE;
import static io.github.perfectgym4j.sandbox.v2.odata.Trait.REQUIRED;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.timetable.ClassType;
import io.github.perfectgym4j.sandbox.v2.odata.Described;
import io.github.perfectgym4j.sandbox.v2.odata.Description;
import java.util.Comparator;
import java.util.List;

/** Which applications show which types of classes. */
final class ClassTypeAppAvailabilities implements Described {

    static final List<String> APPLICATIONS = List.of("ClientPortal", "Kiosk", "Pos", "PerfectGymGo");

    /**
     * A type of classes in an application.
     *
     * @param kind type
     * @param application application
     */
    record Shown(ClassType kind, String application) {

        long id() {
            return kind.id() * 10 + APPLICATIONS.indexOf(application);
        }
    }

    @Override
    public Description<?> describe() {
        return Description.set("ClassTypeAppAvailabilities", "ClassTypeAppAvailability", Shown.class)
                .number("classTypeId", shown -> shown.kind().id())
                .enumeration("application", APPLICATIONS, Shown::application, ORDERABLE)
                .one("classType", "ClassType")
                .id(Shown::id)
                .flag("isDeleted", shown -> shown.kind().isDeleted(), REQUIRED)
                .number("version", shown -> shown.kind().timestamp(), ORDERABLE, REQUIRED)
                .list(ClassTypeAppAvailabilities::rows);
    }

    private static List<Shown> rows(Company company) {
        return company.classTypes().list(kind -> true, Comparator.comparingLong(ClassType::id)).stream()
                .flatMap(kind -> of(kind).stream())
                .toList();
    }

    /** @return a row for each application: all show all types */
    static List<Shown> of(ClassType kind) {
        return APPLICATIONS.stream().map(name -> new Shown(kind, name)).toList();
    }
}
