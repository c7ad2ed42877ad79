/**
 * What commands are sent. A method of a resource reads all that the contract names, then checks, then acts:
 *
 * <pre>{@code
 * Command command = new Command(body);                                    // a JSON body
 * Command command = Command.of(uri, "request", "discountIds");            // GET: request.memberId=6 or memberId=6, and a list
 * Command command = Command.patched(body, asItIs);                        // a JSON Patch
 *
 * long memberId = command.requiredLong("memberId");
 * Optional<Fields> address = command.optionalObject("address");
 * String street = address.map(sent -> sent.optionalText("street")).orElse(null);
 * List<Item> items = command.objects("items").stream().map(Item::read).toList();
 * command.check();                                                        // 400 with all that is wrong
 * }</pre>
 *
 * Lists of objects have to be mapped before the check: what is wrong in them is found while they are read.
 */
package io.github.perfectgym4j.sandbox.v2.input;
