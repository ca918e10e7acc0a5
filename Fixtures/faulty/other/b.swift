struct Employee { var salary: Int }
