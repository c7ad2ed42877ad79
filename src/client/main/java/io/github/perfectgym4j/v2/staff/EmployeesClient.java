package io.github.perfectgym4j.v2.staff;

import io.github.perfectgym4j.client.api.ApiInterface;
import io.github.perfectgym4j.client.api.PerfectGymApi;
import io.github.perfectgym4j.client.config.Settings;
import io.github.perfectgym4j.client.filter.ApiClientFilter;
import io.github.perfectgym4j.v2.wire.ODataFormat;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * The command of employees: checking a password. Employees are read as {@code EntitySet<Employee>}.
 *
 * <pre>{@code
 * @Inject @RestClient EmployeesClient employees;
 *
 * EmployeeVerification answer = employees.checkEmployeeCredentials(new CheckEmployeeCredentials("jan", password));
 * if (Boolean.TRUE.equals(answer.areValid())) { … }
 * }</pre>
 */
@RegisterRestClient(configKey = Settings.CONFIG_KEY)
@RegisterProvider(ApiClientFilter.class)
@RegisterProvider(ODataFormat.class)
@PerfectGymApi
@Path("v2.2")
@Produces(MediaType.APPLICATION_JSON)
public interface EmployeesClient extends ApiInterface {

    /**
     * Checks name and password of an employee (contract: {@code POST Employee/CheckEmployeeCredentials}).
     *
     * @param credentials name and password
     * @return whether they are right: that they are wrong is no failure of the call
     */
    @POST
    @Path("Employee/CheckEmployeeCredentials")
    @Consumes(MediaType.APPLICATION_JSON)
    EmployeeVerification checkEmployeeCredentials(CheckEmployeeCredentials credentials);
}
