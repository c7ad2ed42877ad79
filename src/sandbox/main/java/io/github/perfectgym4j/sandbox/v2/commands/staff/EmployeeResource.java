package io.github.perfectgym4j.sandbox.v2.commands.staff;

import io.github.perfectgym4j.sandbox.company.Company;
import io.github.perfectgym4j.sandbox.company.staff.Instructor;
import io.github.perfectgym4j.sandbox.json.Row;
import io.github.perfectgym4j.sandbox.v2.ApiVersion;
import io.github.perfectgym4j.sandbox.v2.input.Command;
import io.github.perfectgym4j.sandbox.wire.Answers;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/** Employees. */
@Path(ApiVersion.PATH + "/Employee")
@Consumes(MediaType.WILDCARD)
public class EmployeeResource {

    private final Supplier<Company> company;

    /** @param company the company's data */
    public EmployeeResource(Supplier<Company> company) {
        this.company = company;
    }

    /** Checks login and password of an employee. */
    @POST
    @Path("CheckEmployeeCredentials")
    public Response checkEmployeeCredentials(String body) {
        Command command = new Command(body);
        String login = command.requiredText("login");
        String password = command.optionalText("password");
        command.check();
        Optional<Long> employeeId = password == null
                ? Optional.empty()
                : company.get()
                        .accounts()
                        .signIn(login, password)
                        .filter(account -> account.memberId() == null)
                        .flatMap(account -> company
                                .get()
                                .instructors()
                                .list(
                                        employee -> login.equalsIgnoreCase(employee.email()),
                                        Comparator.comparingLong(Instructor::id))
                                .stream()
                                .map(Instructor::id)
                                .findFirst());
        return Answers.json(
                200,
                new Row()
                        .put("areValid", employeeId.isPresent())
                        .put("employeeId", employeeId.orElse(null))
                        .build());
    }
}
