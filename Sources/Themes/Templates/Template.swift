/// The templates that the program fills in, each with the shape of its view. All others are parts that these put in.
package enum Template: String, Sendable, CaseIterable {
    case frame, head, home, page, article, section, whole, tag, post, step, framework, scan, calibration, compare
    case search, results
    case group
    case groupTable = "group-table"
    case groupLearning = "group-learning"
    case groupVoices = "group-voices"
    case groupRounds = "group-rounds"
    case groupFramework = "group-framework"
    case groupAgenda = "group-agenda"
    case groupMeeting = "group-meeting"
    case school, sectors
    case notFound = "not-found"
    case redirect
    case singleFile = "single-file"
    case lock

    package var shape: Shape {
        switch self {
        case .frame: FrameField.shape
        case .head: HeadField.shape
        case .home: HomeField.shape
        case .page, .article: PageField.shape
        case .section, .tag: SectionField.shape
        case .whole: WholeField.shape
        case .post: PostField.shape
        case .step: StepField.shape
        case .framework: FrameworkField.shape
        case .scan: ScanPageField.shape
        case .calibration: CalibrationField.shape
        case .compare: CompareField.shape
        case .search: SearchField.shape
        case .results: ResultsField.shape
        case .group: GroupPictureField.shape
        case .groupTable: GroupTableField.shape
        case .groupLearning: GroupLearningField.shape
        case .groupVoices: GroupVoicesField.shape
        case .groupRounds: GroupRoundsField.shape
        case .groupFramework: GroupFrameworkField.shape
        case .groupAgenda: GroupAgendaField.shape
        case .groupMeeting: GroupMeetingField.shape
        case .school: SchoolPageField.shape
        case .sectors: SectorsField.shape
        case .notFound: NotFoundField.shape
        case .redirect: RedirectField.shape
        case .singleFile: SingleFileField.shape
        case .lock: LockField.shape
        }
    }
}
