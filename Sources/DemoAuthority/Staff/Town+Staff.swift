import CaseStore
import Casework

extension Town {
  /// The authority, its teams and its workers.
  func setUp(_ firstID: String) async throws {
    var chance = Chance(seed: demo.seed, part: 1)
    var names = StaffNames(&chance)
    let administrator = try await record(
      SetUpAuthority(name: DemoAuthority.name, administrator: "ada.cole", called: "Ada Cole"),
      by: WorkerID(firstID))
    staff.administrator = administrator
    staff.names[administrator] = "Ada Cole"
    done.workers += 1
    staff.frontDoorTeam = try await team("Front door", .frontDoor)
    for index in 0..<max(2, demo.children / 180) {
      let name = index == 0 ? "Priya Nair" : names.next()
      staff.frontDoor.append(
        try await add(name, index == 0 ? [.frontDoor, .teamManager] : [.frontDoor], in: staff.frontDoorTeam))
    }
    let reviewing = try await team("Reviewing officers", .reviewing)
    for index in 0..<max(2, demo.children / 200) {
      staff.chairs.append(try await add(index == 0 ? "Tom Okafor" : names.next(), [.conferenceChair], in: reviewing))
    }
    let office = try await team("Quality and performance", .office)
    staff.qualityLead = try await add("Helen Marsden", [.qualityLead], in: office)
    staff.analyst = try await add("Idris Bell", [.analyst], in: office)
    try await oversight(in: office)
    try await hubs(&names)
    try await wants()
    done.signIns = [
      .socialWorker: "grace.adeyemi", .teamManager: "ruth.hale", .frontDoor: "priya.nair",
      .conferenceChair: "tom.okafor", .qualityLead: "helen.marsden", .analyst: "idris.bell",
      .administrator: "ada.cole", .director: "margaret.osei", .councillor: "ken.doyle",
      .governanceOfficer: "lucy.fairfax", .partnerLead: "anil.mistry",
    ]
  }

  /// Those who answer for the whole of it, and those who look on.
  private func oversight(in office: TeamID) async throws {
    staff.director = try await add("Margaret Osei", [.director], in: office)
    staff.councillor = try await add("Ken Doyle", [.councillor], in: office)
    staff.governanceOfficer = try await add("Lucy Fairfax", [.governanceOfficer], in: office)
    staff.partnerLead = try await add("Anil Mistry", [.partnerLead], in: office)
  }

  private func hubs(_ names: inout StaffNames) async throws {
    let assessing = max(1, (demo.children * 4 + 720) / 1_440)
    for index in 0..<assessing {
      let size = max(2, (demo.children / 4 / assessing + 19) / 20)
      staff.assessing.append(
        try await hub(
          "Assessment \(Self.points[index % 8])", manager: names.next(), (0..<size).map { _ in names.next() }))
    }
    let count = max(1, (demo.children * 18 + 720) / 1_440)
    for index in 0..<count {
      let size = max(2, (demo.children * 3 / 4 / count + 19) / 20)
      staff.hubs.append(
        try await hub(
          Self.trees[index % Self.trees.count], manager: index == 0 ? "Ruth Hale" : names.next(),
          (0..<size).map { index == 0 && $0 == 0 ? "Grace Adeyemi" : names.next() }))
    }
  }

  private func hub(_ name: String, manager: String, _ workers: [String]) async throws -> Staff.Hub {
    let id = try await team(name, .hub, capacity: 70)
    let manager = try await add(manager, [.teamManager], in: id)
    var held: [WorkerID] = []
    for worker in workers { held.append(try await add(worker, [.socialWorker], in: id)) }
    return Staff.Hub(
      id: id, name: name, manager: manager, managerName: staff.name(manager), workers: held,
      room: name == Self.trees[0] ? held.count * 16 : held.count * 20)
  }

  private func team(_ name: String, _ kind: AddTeam.Kind, capacity: Int? = nil) async throws -> TeamID {
    done.teams += 1
    return try await record(AddTeam(name: name, kind: kind, capacity: capacity), by: staff.administrator)
  }

  private func add(_ name: String, _ roles: Set<Role>, in team: TeamID) async throws -> WorkerID {
    done.workers += 1
    let signIn = name.lowercased().replacing(" ", with: ".").replacing("’", with: "")
    let id = try await record(
      AddWorker(signIn: signIn, name: name, roles: roles, teams: [team]), by: staff.administrator)
    staff.names[id] = name
    return id
  }

  private static let points = ["North", "South", "East", "West", "Central", "Riverside", "Hill", "Vale"]
  private static let trees = [
    "Willow", "Rowan", "Alder", "Hazel", "Maple", "Birch", "Cedar", "Elder", "Juniper", "Laurel", "Larch", "Linden",
    "Aspen", "Beech", "Cherry", "Holly", "Poplar", "Sycamore", "Damson", "Medlar",
  ]
}
